import type { ComponentProps } from 'react';

const base =
  'inline-flex min-h-11 items-center justify-center rounded-full border-[1.5px] px-[1.15rem] py-2.5 text-[.95rem] leading-tight font-semibold no-underline';

/** Class names for a link or button, so both look alike. */
export const buttonLook = {
  solid: `${base} border-transparent bg-pine text-on-pine hover:underline forced-colors:border-[ButtonText]`,
  quiet: `${base} border-pine bg-transparent text-pine hover:bg-pine-wash`,
  plain:
    'inline-flex min-h-11 items-center text-pine underline underline-offset-[.18em] hover:decoration-2',
} as const;

type ButtonProps = ComponentProps<'button'> & { look: keyof typeof buttonLook };

/** A button that never submits a form; `look` says how loud it is. */
export function Button({ look, className = '', ...rest }: ButtonProps) {
  return <button type="button" className={`${buttonLook[look]} ${className}`} {...rest} />;
}

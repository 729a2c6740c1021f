import type { ReactNode } from 'react';

/** The raised panel that holds anything a reader fills in. */
export function Card({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={`my-8 rounded-[1.1rem] border-[1.5px] border-line bg-raised px-5 pt-5 pb-4 sm:px-6 ${className}`}
    >
      {children}
    </div>
  );
}

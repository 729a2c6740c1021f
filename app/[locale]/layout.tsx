import type { ReactNode } from 'react';

export const dynamicParams = false;

/** The languages the course is written in. */
export const generateStaticParams = () => [{ locale: 'en' }];

/** Nothing of its own: the root layout draws the page. */
export default function LocaleLayout({ children }: { children: ReactNode }) {
  return children;
}

import type { HelpWay } from './helplines';

const dialled = (number: string) => number.replace(/[^\d+*#]/g, '').replaceAll('#', '%23');

/**
 * The address that calls, texts or writes. Null for WhatsApp, which has none without handing the number to
 * another site first.
 */
export function addressOf({ by, to }: Pick<HelpWay, 'by' | 'to'>): string | null {
  switch (by) {
    case 'whatsapp':
      return null;
    case 'email':
      return `mailto:${to}`;
    case 'text':
      return `sms:${dialled(to)}`;
    default:
      return `tel:${dialled(to)}`;
  }
}

/** An address as a person would copy it down: without its beginning and its last stroke. */
export const plainAddress = (url: string): string =>
  url.replace(/^https:\/\/(www\.)?/, '').replace(/\/$/, '');

/**
 * Where *Leave quickly* leads: set at build with NEXT_PUBLIC_LEAVE_URL, else a plain encyclopedia page
 * about the weather. It is never this site, and never one that shows what was looked at before.
 */
export const leaveTarget =
  process.env.NEXT_PUBLIC_LEAVE_URL || 'https://en.wikipedia.org/wiki/Weather';

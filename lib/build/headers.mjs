/** What every answer carries. */
export const safetyHeaders = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/**
 * What a page carries besides: the parts of a policy that it cannot state for itself. Left off other files,
 * where it does nothing and would weigh half a kilobyte each.
 */
export const pageHeaders = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'browsing-topics',
    'camera',
    'display-capture',
    'geolocation',
    'gyroscope',
    'hid',
    'idle-detection',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((power) => `${power}=()`)
    .join(', '),
};

/**
 * How long a browser may keep a file. Pages are never kept, so that a device shared with someone holds no copy;
 * files with a hash in their name never change.
 * @param {string} path below the base path
 * @param {string} type its content type
 * @returns {string} a `Cache-Control` value
 */
export function cacheControl(path, type) {
  if (type.startsWith('text/html')) return 'no-store';
  if (path.startsWith('/_next/static/')) return 'public, max-age=31536000, immutable';
  return 'no-cache';
}

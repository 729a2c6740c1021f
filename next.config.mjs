/** Next's settings: a static export that any file host can carry. */

const isDevelopment = process.env.NODE_ENV === 'development';

/** Pages for authors and tests, which no reader is sent: files named `page.gallery.tsx`. */
const withGallery = isDevelopment || process.env.GALLERY === 'yes';

/** Stands in for `lib/content/stamp.json` while developing; `lib/build/watch-content.mjs` rewrites it. */
const developmentStamp = './.cache/content-stamp.json';

/** @type {import('next').NextConfig} */
const config = {
  output: 'export',
  trailingSlash: true,
  pageExtensions: ['tsx', ...(withGallery ? ['gallery.tsx'] : [])],
  basePath: process.env.BASE_PATH ?? '',
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  images: { unoptimized: true },
  serverExternalPackages: ['mdx-bundler', 'esbuild'],
  // `npm test` checks types as a step of its own; a slip in a test must not stop a reader's `npm start`.
  typescript: { ignoreBuildErrors: true },
  ...(isDevelopment && {
    turbopack: { resolveAlias: { '#lib/content/stamp.json': developmentStamp } },
  }),
};

export default config;

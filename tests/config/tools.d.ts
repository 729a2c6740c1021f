/** The build tools run before anything is installed, so they are plain JavaScript; `tools.tsconfig.json` checks their own types. */
declare module '*.mjs';

/** It brings no types of its own. */
declare module 'subset-font' {
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'woff2';
      variationAxes: Record<string, number | { min: number; max: number }>;
    },
  ): Promise<Buffer>;
}

import { sum } from './bytes';

/** What is used of one of the site's own files. */
type OwnFile = {
  getFile(): Promise<{ readonly size: number; text(): Promise<string> }>;
  createWritable(): Promise<{ write(text: string): Promise<void>; close(): Promise<void> }>;
};

/** What is used of a folder of the site's own files. */
export type OwnFolder = {
  entries(): AsyncIterable<readonly [string, { readonly kind: 'file' | 'directory' }]>;
  getFileHandle(name: string, options?: { readonly create: boolean }): Promise<OwnFile>;
  getDirectoryHandle(name: string): Promise<OwnFolder>;
  removeEntry(name: string, options?: { readonly recursive: boolean }): Promise<void>;
};

/** What is used of the browser's storage manager; parts of it may be missing. */
export type Manager = {
  readonly getDirectory?: () => Promise<OwnFolder>;
  readonly persist?: () => Promise<boolean>;
  readonly persisted?: () => Promise<boolean>;
};

/** Gives the storage manager: looking at it may throw, and an insecure page has none. */
export type StorageSource = () => Manager | null | undefined;

type Sized = { readonly name: string; readonly bytes: number | null };

async function sizedIn(folder: OwnFolder): Promise<readonly Sized[]> {
  const found: Sized[] = [];
  const sizeOf = async (name: string, kind: 'file' | 'directory'): Promise<number | null> =>
    kind === 'file'
      ? (await (await folder.getFileHandle(name)).getFile()).size
      : sum((await sizedIn(await folder.getDirectoryHandle(name))).map(({ bytes }) => bytes));
  for await (const [name, { kind }] of folder.entries())
    found.push({ name, bytes: await sizeOf(name, kind).catch(() => null) });
  return found;
}

/**
 * The site's own files and folders (the origin private file system), each with its size in bytes; none where
 * that is missing. Only looking makes Chromium leave an empty folder on the disk.
 */
export async function listFiles(source: StorageSource): Promise<readonly Sized[]> {
  const folder = await source()?.getDirectory?.();
  return folder ? sizedIn(folder) : [];
}

/** Removes one of the site's own files or folders. */
export async function removeFile(source: StorageSource, name: string): Promise<void> {
  await (await source()?.getDirectory?.())?.removeEntry(name, { recursive: true });
}

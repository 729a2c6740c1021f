import { safeParse } from 'valibot';
import type { Aside } from '../notebook/asides';
import { currentVersion } from '../notebook/migrations';
import { type NotebookRecord, recordKey } from '../notebook/records';
import { parseSaved } from '../notebook/saved';
import { err, ok, type Result } from '../result';
import { type Contents, type CopyFile, copyFile } from './form';
import { FORM, MOST_BYTES, MOST_ENTRIES } from './limits';
import type { Refusal } from './refusal';
import { revived } from './revive';
import { faultIn } from './scan';

type Read<Value> = Result<Value, Refusal>;

function textOf(bytes: Uint8Array): Read<string> {
  if (bytes.byteLength > MOST_BYTES) return err('too-big');
  if (bytes.byteLength === 0) return err('empty');
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return err('not-text');
  }
}

function parsed(text: string): Read<object> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? ok(value) : err('foreign');
  } catch {
    // Cut short, or nested beyond what the engine can follow.
    return err('not-json');
  }
}

/** The form, then the version, before anything else is asked of the file. */
function fileOf(value: object, text: string): Read<CopyFile> {
  const form: unknown = Object.hasOwn(value, 'form') && 'form' in value ? value.form : undefined;
  if (typeof form !== 'number') return err('foreign');
  if (form !== FORM) return err('unknown-form');
  const fault = faultIn(text);
  if (fault) return err(fault);
  const v: unknown = 'v' in value ? value.v : undefined;
  if (typeof v === 'number' && v > currentVersion()) return err('newer');
  const file = safeParse(copyFile, value);
  return file.success ? ok(file.output) : err('damaged');
}

const brought = <Dated extends { readonly at: number }>(dated: Dated, now: number): Dated =>
  dated.at <= now ? dated : { ...dated, at: now };

function recordsIn(file: CopyFile, now: number): Read<ReadonlyMap<string, NotebookRecord>> {
  const records = new Map<string, NotebookRecord>();
  for (const { key, saved } of file.records) {
    const record = parseSaved(saved);
    if (!record.ok) return err(record.error.reason);
    if (recordKey(record.value) !== key) return err('misnamed');
    if (records.has(key)) return err('twice');
    records.set(key, brought(record.value, now));
  }
  return ok(records);
}

function asidesIn(file: CopyFile, now: number): Read<readonly Aside[]> {
  const asides: Aside[] = [];
  for (const { tab, saved } of file.asides) {
    const record = parseSaved(saved);
    if (!record.ok) return err(record.error.reason);
    if (record.value.kind !== 'answer') return err('damaged');
    asides.push({ tab, answer: brought(record.value, now) });
  }
  return ok(asides);
}

/**
 * Reads a file of notes. All of it is understood, or none of it is taken.
 * @param bytes the whole file
 * @param now The clock, milliseconds since 1970: a typing time later than this would win for ever, so it is brought back to now.
 * @returns what is in it, in objects made anew; or the one reason why it is not taken. Never throws.
 */
export function readCopy(bytes: Uint8Array, now: number): Read<Contents> {
  const text = textOf(bytes);
  if (!text.ok) return text;
  const value = parsed(text.value);
  if (!value.ok) return value;
  const file = fileOf(value.value, text.value);
  if (!file.ok) return file;
  const { counts, made } = file.value;
  for (const list of ['records', 'asides', 'unreadable'] as const) {
    if (file.value[list].length > MOST_ENTRIES) return err('too-many');
    if (file.value[list].length !== counts[list]) return err('miscounted');
  }
  const records = recordsIn(file.value, now);
  if (!records.ok) return records;
  const asides = asidesIn(file.value, now);
  if (!asides.ok) return asides;
  const more = revived(file.value.unreadable, records.value, now);
  return ok({
    made: Math.min(made, now),
    records: [...records.value.values(), ...more.records],
    asides: [...asides.value, ...more.asides],
    unreadable: more.unreadable,
  });
}

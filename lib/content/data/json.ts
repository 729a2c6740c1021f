import { err, type Result } from '../../result';
import { parseYaml, type Located, type ParseFault } from './located';

const reasonNotJson = (text: string): { readonly reason: string } | null => {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
};

const offsetInReason = (reason: string): number | undefined => {
  const position = /at position (\d+)/.exec(reason)?.[1];
  return position === undefined ? undefined : Number(position);
};

const named = ({ offset, message }: ParseFault): ParseFault => ({
  offset,
  message: message.replace('the YAML', 'the JSON'),
});

/**
 * Reads JSON and remembers places, by the YAML reader, of whose language JSON is a part.
 * Fails where the text is no JSON or a key is written twice.
 */
export const parseJson = (text: string): Result<Located, readonly ParseFault[]> => {
  const broken = reasonNotJson(text);
  const located = parseYaml(text);
  if (!broken) return located.ok ? located : err(located.error.map(named));
  const whereYaml = located.ok ? undefined : located.error[0]?.offset;
  const offset = offsetInReason(broken.reason) ?? whereYaml ?? text.length;
  return err([{ offset, message: `the JSON is broken: ${broken.reason}` }]);
};

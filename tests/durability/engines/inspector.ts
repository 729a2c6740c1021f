import * as z from 'zod';
import { until, within } from '../waiting';

/** The part of WebKit's remote inspector that reads a page: it changes nothing and drives nothing. */
export type Inspector = {
  /** What an expression gives in the page. */
  ask(expression: string): Promise<unknown>;
  /** Runs a script before the page's own, at every load from now on. */
  before(script: string): Promise<void>;
  close(): void;
};

const message = z.object({
  method: z.string().optional(),
  params: z
    .object({
      targetInfo: z.object({ targetId: z.string(), type: z.string() }).optional(),
      oldTargetId: z.string().optional(),
      newTargetId: z.string().optional(),
      message: z.string().optional(),
    })
    .optional(),
});

const answer = z.object({
  id: z.number().optional(),
  error: z.object({ message: z.string() }).optional(),
  result: z
    .object({
      wasThrown: z.boolean().optional(),
      result: z
        .object({ value: z.unknown().optional(), description: z.string().optional() })
        .optional(),
    })
    .optional(),
});

/** Milliseconds for one answer, and how often to ask. */
const [ANSWER_LIMIT, ATTEMPTS] = [5_000, 4];

type Answer = z.infer<typeof answer>;

/** The addresses of the pages a browser has open, as its inspector lists them. */
export async function listPages(port: number): Promise<readonly string[]> {
  try {
    const html = await (await fetch(`http://127.0.0.1:${port}/`)).text();
    return [...html.matchAll(/\/socket\/\d+\/\d+\/WebPage/g)].map(([path]) => path);
  } catch {
    return [];
  }
}

/**
 * Connects to one page.
 * @param path as `listPages` gives it
 */
export async function inspect(port: number, path: string): Promise<Inspector> {
  const socket = new WebSocket(`ws://127.0.0.1:${port}${path}`);
  const waiting = new Map<number, (said: Answer) => void>();
  let page: string | null = null;
  let count = 0;

  socket.addEventListener('message', ({ data }) => {
    const { method, params } = message.parse(JSON.parse(String(data)));
    if (method === 'Target.targetCreated' && params?.targetInfo?.type === 'page')
      page ??= params.targetInfo.targetId;
    if (method === 'Target.didCommitProvisionalTarget' && params?.newTargetId)
      page = params.newTargetId;
    if (method !== 'Target.dispatchMessageFromTarget' || !params?.message) return;
    const said = answer.parse(JSON.parse(params.message));
    if (said.id !== undefined) waiting.get(said.id)?.(said);
  });

  const sendOnce = async (method: string, params: object): Promise<Answer> => {
    const targetId = await until('the inspector to name its page', () => page ?? undefined);
    const id = ++count;
    const said = new Promise<Answer>((tell) => {
      waiting.set(id, tell);
    });
    const inner = JSON.stringify({ id, method, params });
    const outer = {
      id,
      method: 'Target.sendMessageToTarget',
      params: { targetId, message: inner },
    };
    socket.send(JSON.stringify(outer));
    const { error, result } = await within(
      ANSWER_LIMIT,
      `WebKit’s answer to ${method}`,
      said,
    ).finally(() => waiting.delete(id));
    if (error) throw new Error(error.message);
    return { result };
  };

  // What is asked of a page that is just making way for another is never answered.
  const send = async (method: string, params: object): Promise<Answer> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await sendOnce(method, params);
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
      }
    }
  };

  return {
    ask: async (expression) => {
      const { result } = await send('Runtime.evaluate', { expression, returnByValue: true });
      if (result?.wasThrown) throw new Error(`${result.result?.description} in ${expression}`);
      return result?.result?.value;
    },
    before: async (source) => {
      await send('Page.enable', {});
      await send('Page.setBootstrapScript', { source });
    },
    close: () => socket.close(),
  };
}

import { mkdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import * as z from 'zod';
import { ended, kill, killTree, type Program, startProgram, treeOf } from '../processes';
import { until } from '../waiting';
import { type Display, startDisplay } from './display';
import type { Engine, Tab, Visit } from './engine';
import { type Hands, handsOn } from './hands';
import { listPages } from './inspector';
import { newWindow, type Window } from './webkit-window';

/** The programs that make a WebKit with a keyboard. */
export type WebKitPrograms = {
  readonly browser: string;
  readonly screen: string;
  readonly hands: string;
};

const keyNames: Readonly<Record<string, string>> = { ' ': 'space' };

/** The environment that keeps all of a browser's files inside its profile, and draws without a graphics card. */
function environment(profile: string, display: string, port: number): Record<string, string> {
  const folder = (name: string): string => {
    const path = join(profile, name);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  };
  return {
    DISPLAY: display,
    HOME: profile,
    XDG_DATA_HOME: folder('data'),
    XDG_CACHE_HOME: folder('cache'),
    XDG_CONFIG_HOME: folder('config'),
    XDG_RUNTIME_DIR: folder('run'),
    GDK_BACKEND: 'x11',
    LIBGL_ALWAYS_SOFTWARE: '1',
    WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_INSPECTOR_HTTP_SERVER: `127.0.0.1:${port}`,
  };
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => resolve(bound && typeof bound === 'object' ? bound.port : 0));
    });
  });

const loading = z.tuple([z.number(), z.string()]);

function tabOf(hands: Hands, { id, inspector }: Window): Tab {
  const state = async (): Promise<readonly [number, string] | undefined> => {
    try {
      const said = await inspector.ask('[performance.timeOrigin, document.readyState]');
      return loading.parse(said);
    } catch {
      // Between two pages there is nobody to ask.
      return undefined;
    }
  };
  return {
    open: async (address) => {
      const [before] = await until('the present page', state);
      await inspector.ask(`void location.assign(${JSON.stringify(address)})`);
      await until(`${address} to load`, async () => {
        const [now, how] = (await state()) ?? [before, ''];
        return now !== before && how === 'complete' ? true : undefined;
      });
    },
    ask: inspector.ask,
    front: async () => {
      await hands.do('windowraise', id, 'windowfocus', '--sync', id);
    },
    clickAt: async (x, y) => {
      const height = z.number().parse(await inspector.ask('outerHeight - innerHeight'));
      await hands.do(
        'mousemove',
        String(Math.round(x)),
        String(Math.round(y + height)),
        'click',
        '1',
      );
    },
    key: async (character) => {
      await hands.do('key', '--delay', '0', keyNames[character] ?? character);
    },
    toEnd: async () => {
      await hands.do('key', 'ctrl+End');
    },
    close: async () => {
      await hands.do(
        'windowraise',
        id,
        'windowfocus',
        '--sync',
        id,
        'key',
        '--delay',
        '0',
        'ctrl+w',
      );
      inspector.close();
    },
    before: inspector.before,
  };
}

function visitOf(
  program: Program,
  display: Display,
  hands: Hands,
  port: number,
  first: Window,
): Visit {
  const tab = tabOf(hands, first);
  return {
    tab,
    newTab: async () => {
      const known = await listPages(port);
      await tab.ask("void window.open('about:blank', '_blank', 'noopener,width=1024,height=768')");
      return tabOf(hands, await newWindow(hands, port, known));
    },
    outlivesItsPages: false,
    killAll: () => {
      const at = killTree(program);
      display.end();
      return at;
    },
    killContent: async () => {
      const pages = treeOf(program.pid).filter(({ name }) => name.startsWith('WebKitWebProces'));
      if (pages.length === 0) throw new Error('WebKit has no process that holds a page.');
      const at = Date.now();
      for (const { pid } of pages) kill(pid);
      return at;
    },
    quit: async () => {
      await hands.do('windowfocus', '--sync', first.id, 'key', 'ctrl+q');
      await ended(program, 10_000);
      display.end();
    },
  };
}

/**
 * WebKitGTK’s own small browser, on a profile of its own and a screen of its own. It is typed at from outside:
 * a browser under WebDriver would keep nothing. Its inspector only reads.
 */
export const webkitEngine = ({ browser, screen, hands: fingers }: WebKitPrograms): Engine => ({
  name: 'webkit',
  start: async (profile) => {
    const [display, port] = [await startDisplay(screen), await freePort()];
    const program = startProgram(
      browser,
      [
        '--enable-developer-extras=true',
        '--javascript-can-open-windows-automatically=true',
        'about:blank',
      ],
      { env: environment(profile, display.name, port) },
    );
    const hands = handsOn(fingers, display.name);
    const first = await newWindow(hands, port, []);
    return visitOf(program, display, hands, port, first);
  },
});

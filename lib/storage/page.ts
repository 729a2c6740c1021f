/** The door to a page's comings and goings. */
export type PageDoor = {
  /**
   * Tells when the page is hidden (it goes on running), when it is left or frozen (it may never run again), and
   * when it is seen again. Gives back what stops it. It never asks the reader to stay: that would hold the page on the screen.
   */
  listen(told: {
    readonly hidden: () => void;
    readonly left: () => void;
    readonly shown: () => void;
  }): () => void;
};

type Needs = {
  readonly window: () => EventTarget | null | undefined;
  readonly document: () => (EventTarget & { readonly visibilityState: string }) | null | undefined;
};

/** Makes the door; it listens to nothing until asked. */
export function createPage(needs: Needs): PageDoor {
  return {
    listen: ({ hidden, left, shown }) => {
      const [frame, page] = [needs.window(), needs.document()];
      const turned = (): void => (page?.visibilityState === 'hidden' ? hidden() : shown());
      const listeners = [
        [frame, 'pagehide', left],
        [frame, 'pageshow', shown],
        [page, 'freeze', left],
        [page, 'visibilitychange', turned],
      ] as const;
      for (const [target, name, run] of listeners) target?.addEventListener(name, run);
      return () => {
        for (const [target, name, run] of listeners) target?.removeEventListener(name, run);
      };
    },
  };
}

/** Lets those who wait go on when it is open. It begins closed. */
export interface Gate {
  readonly open: () => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  readonly untilOpen: () => Promise<void>;
}

export const createGate = (): Gate => {
  let isOpen = false;
  let waiting: (() => void)[] = [];
  return {
    open: () => {
      isOpen = true;
      const released = waiting;
      waiting = [];
      for (const goOn of released) goOn();
    },
    close: () => {
      isOpen = false;
    },
    isOpen: () => isOpen,
    untilOpen: () =>
      isOpen
        ? Promise.resolve()
        : new Promise((resolve) => {
            waiting.push(resolve);
          }),
  };
};

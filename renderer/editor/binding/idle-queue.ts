/**
 * While an input method composes, no program touches the editor: what is asked for meanwhile waits here.
 * Everything that one composition changes is one step of undo.
 */
export class IdleQueue {
  #composing = false;
  readonly #waiting: (() => void)[] = [];
  readonly #begin: () => void;
  readonly #end: () => void;
  readonly #settle: () => void;

  constructor(group: { readonly begin: () => void; readonly end: () => void; readonly settle: () => void }) {
    this.#begin = group.begin;
    this.#end = group.end;
    this.#settle = group.settle;
  }

  get isComposing(): boolean {
    return this.#composing;
  }

  /** Runs at once, or when the input method is done; what the editors did before is taken in first. */
  readonly whenIdle = (act: () => void): void => {
    if (this.#composing) {
      this.#waiting.push(act);
      return;
    }
    this.#settle();
    act();
  };

  /** Watches the compositions in a window until the returned function is called. */
  watch(target: Window): () => void {
    const onStart = (event: Event): void => {
      if (this.#composing || !isInEditor(event.target)) return;
      this.#settle();
      this.#composing = true;
      this.#begin();
    };
    // Slate takes in what was composed in its own handler of this event.
    const onEnd = (): void => void setTimeout(() => this.#finish());
    target.addEventListener('compositionstart', onStart, true);
    target.addEventListener('compositionend', onEnd);
    return () => {
      target.removeEventListener('compositionstart', onStart, true);
      target.removeEventListener('compositionend', onEnd);
    };
  }

  /** Carries out an act that takes many turns as one step of undo; what is asked for meanwhile waits. */
  async hold(act: () => Promise<void>): Promise<void> {
    this.#settle();
    this.#composing = true;
    this.#begin();
    try {
      await act();
    } finally {
      this.#finish();
    }
  }

  #finish(): void {
    if (!this.#composing) return;
    this.#settle();
    this.#composing = false;
    this.#end();
    for (const act of this.#waiting.splice(0)) this.whenIdle(act);
  }
}

const isInEditor = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.isContentEditable;

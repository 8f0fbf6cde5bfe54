/** A piece of work that has ended: of a request or of a job. Patterns and names only, nothing of what it was about. */
export interface Work {
  /** `GET /api/pages/:id`, `job release` */
  readonly name: string;
  readonly kind: 'request' | 'job';
  /** Milliseconds since 1970. */
  readonly began: number;
  readonly seconds: number;
  readonly hasFailed: boolean;
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Who asked for it, as the header `traceparent` says. Source: W3C Trace Context */
  readonly parent?: string;
}

type Listener = (work: Work) => void;

let listener: Listener | null = null;

/** From now on somebody hears of work; null: nobody. */
export const listenForWork = (listen: Listener | null): void => {
  listener = listen;
};

/** @param describe - asked only while somebody listens */
export const tellWork = (describe: () => Work): void => {
  listener?.(describe());
};

import type { Enrolment } from '../../desk/contract/accounts';

/*
 * Strapi's forms have no place for a second factor, nor for the token of the link that makes the first administrator. This stands
 * in front of the browser's `fetch`, for the routes that give a session alone: it asks, sends the request again with the answer,
 * and hands Strapi's own code the last response (docs/adr/0080).
 */

type Input = string | URL | Request;
type Fetch = (input: Input, init?: RequestInit) => Promise<Response>;

/** Of the browser, for as long as the tab is open. */
interface Store {
  getItem(name: string): string | null;
  setItem(name: string, value: string): void;
}

/** What the newsroom wants besides. */
export interface Question {
  readonly isWrong: boolean;
  /** Null: the account has an app that shows codes. */
  readonly enrolment: Enrolment | null;
}

/** How people are asked. */
export interface Desk {
  /** A code, or null: they gave up. */
  ask(question: Question): Promise<string | null>;
  /** Until they have kept them. */
  showRecoveryCodes(codes: readonly string[]): Promise<void>;
}

const DOORS = /\/admin\/(login|register|reset-password)$/;
const FIRST = '/admin/register-admin';

/**
 * @param fetch - the browser's
 * @param setUpToken - of the link that was opened; null: none was
 */
export const answerDoor = (fetch: Fetch, desk: Desk, setUpToken: string | null): Fetch => {
  const enter = async (input: Input, init: RequestInit): Promise<Response> => {
    let response = await fetch(input, init);
    let enrolment: Enrolment | null = null;
    for (
      let question = await readQuestion(response);
      question !== null;
      question = await readQuestion(response)
    ) {
      enrolment = question.enrolment ?? (question.isEnrolment ? enrolment : null);
      const code = await desk.ask({ isWrong: question.isWrong, enrolment });
      if (code === null) return response;
      response = await fetch(input, { ...init, body: withCode(init.body, code) });
    }
    const codes = await readRecoveryCodes(response);
    if (codes.length > 0) await desk.showRecoveryCodes(codes);
    return response;
  };
  return (input, init: RequestInit = {}) => {
    const path = pathOf(input);
    if (init.method?.toUpperCase() !== 'POST') return fetch(input, init);
    if (DOORS.test(path)) return enter(input, init);
    if (setUpToken === null || !path.endsWith(FIRST)) return fetch(input, init);
    const headers = new Headers(init.headers);
    headers.set('X-Set-Up-Token', setUpToken);
    return fetch(input, { ...init, headers });
  };
};

const pathOf = (input: Input): string => {
  const address = typeof input === 'string' ? input : 'url' in input ? input.url : input.href;
  return new URL(address, 'http://newsroom').pathname;
};

const withCode = (body: unknown, secondFactor: string): string =>
  JSON.stringify({ ...(JSON.parse(typeof body === 'string' ? body : '{}') as object), secondFactor });

interface Asked {
  readonly isWrong: boolean;
  readonly isEnrolment: boolean;
  readonly enrolment: Enrolment | null;
}

interface Details extends Partial<Enrolment> {
  readonly secondFactor?: string;
  readonly isWrong?: boolean;
}

const readQuestion = async (response: Response): Promise<Asked | null> => {
  if (response.status !== 403) return null;
  const { error } = (await response.clone().json()) as { error?: { details?: Details } };
  const { secondFactor, isWrong = false, secret, address = '', picture = '' } = error?.details ?? {};
  if (secondFactor === undefined) return null;
  const enrolment = secret === undefined ? null : { secret, address, picture };
  return { isWrong, isEnrolment: secondFactor === 'enrol', enrolment };
};

const readRecoveryCodes = async (response: Response): Promise<readonly string[]> => {
  if (!response.ok) return [];
  const { data } = (await response.clone().json()) as { data?: { recoveryCodes?: readonly string[] } };
  return data?.recoveryCodes ?? [];
};

/** Keeps the token of the link that was opened: Strapi's router may leave the address behind. */
export const takeSetUpToken = (hash: string, store: Store): string | null => {
  const token = new URLSearchParams(hash.replace(/^#/, '')).get('setUp');
  if (token !== null) store.setItem('newsroom.setUp', token);
  return token ?? store.getItem('newsroom.setUp');
};

import type { Test } from 'supertest';
import { writer, type StoredDocument } from './api';
import { makeDraftRelease } from './factories';

/** Asks for an action of a release's life through REST, as a tool that may publish. */
export const act = (documentId: string, action: string, body: object = {}): Test =>
  writer.send(`/api/press-releases/${documentId}/actions/${action}`, body);

/** Where a release stands, as an action answers it. */
export interface Desk {
  readonly state: string;
  readonly note: string | null;
  readonly releaseAt: string | null;
  readonly embargoedUntil: string | null;
  readonly actions: string[];
  readonly languages: {
    readonly locale: string;
    readonly translation: string;
    readonly changedInSource: string[];
    readonly untranslated: string[];
    readonly isReady: boolean;
    readonly isPublic: boolean;
    readonly isModified: boolean;
  }[];
}

export const deskOf = (response: { body: unknown }): Desk => (response.body as { data: Desk }).data;

export const languageOf = (desk: Desk, locale: string) => {
  const language = desk.languages.find((candidate) => candidate.locale === locale);
  if (language === undefined) throw new Error(`The desk knows no language ${locale}.`);
  return language;
};

/** A release that the public can read. */
export const makeReleased = async (fields: Record<string, unknown> = {}): Promise<StoredDocument> => {
  const release = await makeDraftRelease(fields);
  await act(release.documentId, 'release').expect(200);
  return release;
};

const HOUR = 3_600_000; // milliseconds

/** ISO 8601 in UTC, so many hours from now. */
export const inHours = (hours: number): string => new Date(Date.now() + hours * HOUR).toISOString();

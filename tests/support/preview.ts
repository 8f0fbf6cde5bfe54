import { writeToken, type PreviewLink } from '../../src/desk/preview/domain/preview-link';
import { signPreview } from '../../src/desk/preview/sign';
import { administrator } from './staff';
import { testEnvironment } from './test-environment';

/** APP_KEYS of the newsroom under test. */
export const keys = (): string[] => (testEnvironment('', 0).APP_KEYS ?? '').split(',');

/** Seconds since 1970, so many from now. */
export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

/** A token as the newsroom signs it. */
export const sign = (link: PreviewLink, key = keys()[0] ?? ''): string =>
  writeToken(link, (text) => signPreview([key], text));

/** The token of the link that the panel gives the administrator for a document. */
export const previewToken = async (
  documentId: string,
  { uid = 'api::press-release.press-release', locale = 'en', by = administrator() } = {},
): Promise<string> => {
  const response = await by
    .get(`/content-manager/preview/url/${uid}?documentId=${documentId}&locale=${locale}&status=draft`)
    .expect(200);
  const { url } = (response.body as { data: { url: string } }).data;
  return new URL(url).searchParams.get('token') ?? '';
};

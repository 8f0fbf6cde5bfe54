import { writeToken, type PreviewLink } from '../../src/desk/preview/domain/preview-link';
import { signPreview } from '../../src/desk/preview/sign';
import { startReceiver } from './receiver';
import { administrator } from './staff';
import { testEnvironment } from './test-environment';
import { until } from './until';

/** APP_KEYS of the newsroom under test. */
export const keys = (): string[] => (testEnvironment('', 0).APP_KEYS ?? '').split(',');

/** Seconds since 1970, so many from now. */
export const inSeconds = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds;

/** A token as the newsroom signs it. */
export const sign = (link: PreviewLink, key = keys()[0] ?? ''): string =>
  writeToken(link, (text) => signPreview([key], text));

/** While something is done, a front end answers where the newsroom expects one: without it the panel gives no link. */
export const withFrontEnd = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  const frontEnd = await startReceiver(Number(new URL(process.env.NEWSROOM_PREVIEW_URL ?? '').port));
  try {
    return await work();
  } finally {
    await frontEnd.close();
  }
};

/** The token of the link that the panel gives the administrator for a document. */
export const previewToken = async (
  documentId: string,
  { uid = 'api::press-release.press-release', locale = 'en', by = administrator() } = {},
): Promise<string> => {
  const link = `/content-manager/preview/url/${uid}?documentId=${documentId}&locale=${locale}&status=draft`;
  // that no front end answered is remembered for some seconds
  const response = await withFrontEnd(() =>
    until(
      async () => by.get(link),
      ({ status }) => status === 200,
    ),
  );
  const { url } = (response.body as { data: { url: string } }).data;
  return new URL(url).searchParams.get('token') ?? '';
};

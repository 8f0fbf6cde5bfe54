import { NewsroomError, passOn } from './ask';
import { attempt } from './load-frame';

/** What the newsroom serves and the site hands on as it is: sitemaps want to stand on the site that they list. */
export const handOn = async (path: string, query?: Record<string, string | undefined>): Promise<Response> => {
  const answer = await attempt(passOn(path, query));
  return answer instanceof NewsroomError
    ? new Response(`${answer.message}\n`, {
        status: answer.status,
        headers: { 'Content-Type': 'text/plain' },
      })
    : answer;
};

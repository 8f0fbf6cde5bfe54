/** What a stream of server-sent events says until it has said something. */
export const readUntil = async (response: Response, wanted: RegExp): Promise<string> => {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let said = '';
  while (reader !== undefined && !wanted.test(said)) {
    const { value, done } = await reader.read();
    if (done) break;
    said += value;
  }
  await reader?.cancel();
  return said;
};

/** The id of the last event: from there a listener goes on. */
export const lastIdOf = (said: string): string => [...said.matchAll(/^id: (\S+)$/gm)].at(-1)?.[1] ?? '';

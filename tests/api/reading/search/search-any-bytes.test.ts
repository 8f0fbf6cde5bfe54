import * as fc from 'fast-check';
import { cleanText } from '../../../../src/shared/blocks/escape-html';
import { anonymous, errorOf, refusedFields } from '../../../support/api';
import { anyText } from '../../../support/any-text';

const ask = (rawQuery: string) => anonymous().get(`/api/search?${rawQuery}`);

describe('whatever is typed', () => {
  it.each([
    ['nothing', 'q='],
    ['no value', 'q'],
    ['half a surrogate pair', 'q=%ED%A0%80'],
    ['broken percent-encoding', 'q=%E0%A4%A'],
    ['bytes that are no UTF-8', 'q=%FF%FE'],
    ['stop words', 'q=the+of+and'],
    ['quotation marks', 'q=%22%22%22'],
    ['one quotation mark', 'q=%22'],
    ['operators', 'q=!+%26+|+%3A*+<->+()'],
    ['a backslash', "q=%5C'%5C"],
    ['minus signs', 'q=-+--+-a+-%22'],
    ['control characters', 'q=%01%02%0E%1D'],
    ['emoji', 'q=%F0%9F%87%AC%F0%9F%87%AD'],
    ['bidirectional marks', 'q=%E2%80%8F%E2%80%AE'],
    ['many alternatives', `q=${'a+or+'.repeat(40)}`],
    ['a long word', `q=${'x'.repeat(200)}`],
  ])('%s gets an answer', async (_kind, query) => {
    const { data } = (await ask(query).expect(200)).body as { data: unknown };
    expect(Array.isArray(data)).toBe(true);
    expect((await ask(query.replace(/^q/, 'suggest'))).status).toBe(200);
  });

  it.each([
    ['q[]=a', 'q=["a"]: Send q once, as text.'],
    ['q[a]=b', 'q={"a":"b"}: Send q once, as text.'],
    ['q=a&q=b', 'q=["a","b"]: Send q once, as text.'],
    [`q=${'a'.repeat(201)}`, 'Use at most 200 characters.'],
  ])('%s is refused clearly', async (query, message) => {
    const refusal = await ask(query).expect(400);
    expect(refusedFields(refusal)).toEqual(['q']);
    expect(errorOf(refusal).message).toContain(message);
  });

  it('does not send long text back', async () => {
    const refusal = await ask(`q=${'a'.repeat(10_000)}`).expect(400);
    expect(errorOf(refusal).message.length).toBeLessThan(300);
  });

  it('is refused by the server before it is read, at a megabyte', async () => {
    const answer = ask(`q=${'a'.repeat(1_000_000)}`).then(
      ({ status }) => status,
      (error: unknown) => (error as { code?: unknown }).code, // it hangs up while the client still sends
    );
    expect([431, 'ECONNRESET', 'EPIPE']).toContain(await answer);
  });

  it('never makes an error of the server', async () => {
    const text = fc.oneof(
      anyText({ maxLength: 60 }),
      fc.string({ unit: fc.constantFrom(...Array.from('"-\'!&|:*()<>\\ aor')), maxLength: 40 }),
      fc
        .uint8Array({ maxLength: 40 })
        .map((bytes) => Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')),
    );
    const encoded = text.map((value) => (/^(%[\da-f]{2})*$/.test(value) ? value : encodeSafely(value)));
    const query = fc
      .tuple(fc.constantFrom('q', 'suggest', 'q[]', 'topic', 'country', 'from', 'page', 'locale'), encoded)
      .map(([name, value]) => `${name}=${value}`);
    await fc.assert(
      fc.asyncProperty(query, async (raw) => {
        expect([200, 400]).toContain((await ask(raw)).status);
      }),
      { numRuns: 300 },
    );
  });
});

const encodeSafely = (value: string): string => encodeURIComponent(cleanText(value));

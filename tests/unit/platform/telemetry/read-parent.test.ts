import { trace } from '@opentelemetry/api';
import { readParent } from '../../../../src/platform/telemetry/read-parent';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';
const SPAN = '00f067aa0ba902b7';

describe('the header traceparent', () => {
  it('names the trace that a request belongs to', () => {
    expect(trace.getSpanContext(readParent(`00-${TRACE}-${SPAN}-01`))).toEqual({
      traceId: TRACE,
      spanId: SPAN,
      traceFlags: 1,
      isRemote: true,
    });
  });

  it.each([
    undefined,
    '',
    `00-${'0'.repeat(32)}-${SPAN}-01`,
    `00-${TRACE}-${'0'.repeat(16)}-01`,
    `ff-${TRACE}-x`,
  ])('names none: %s', (header) => {
    expect(trace.getSpanContext(readParent(header))).toBeUndefined();
  });
});

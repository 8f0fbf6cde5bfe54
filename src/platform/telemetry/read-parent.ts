import { ROOT_CONTEXT, trace, type Context } from '@opentelemetry/api';

/** Version 00: the trace, the work that asked, and whether it is recorded. Source: W3C Trace Context, "traceparent Header" */
const TRACEPARENT = /^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})$/;

/** @returns what a span belongs to; a trace of its own where the header says nothing */
export const readParent = (header: string | undefined): Context => {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(header ?? '') ?? [];
  if (traceId === undefined || spanId === undefined) return ROOT_CONTEXT;
  const traceFlags = Number.parseInt(flags ?? '0', 16) & 1;
  return trace.setSpanContext(ROOT_CONTEXT, { traceId, spanId, traceFlags, isRemote: true });
};

import { diag, DiagLogLevel, SpanKind, SpanStatusCode, type HrTime } from '@opentelemetry/api';
import { OTLPMetricExporter } from '@opentelemetry/exporter-metrics-otlp-http';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
  type Resource,
} from '@opentelemetry/resources';
import { MeterProvider, PeriodicExportingMetricReader } from '@opentelemetry/sdk-metrics';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import { randomUUID } from 'node:crypto';
import { readParent } from './read-parent';
import { listenForWork, type Work } from './told-work';
import { toMetricData, type Listed } from './to-metric-data';

/** What is sent; where to, with which headers and how often batches go, the exporters read from OTEL_… themselves. */
export interface TelemetrySettings {
  readonly traces: boolean;
  readonly metrics: boolean;
  /** Milliseconds between two sendings of metrics. */
  readonly interval: number;
}

const NAME = 'dateline';

/**
 * Sends traces and metrics to a collector by OTLP over HTTP. Loaded only where a setting asks for it: it costs a start some 100 ms.
 *
 * @param listMetrics - of this process, as prom-client lists them
 * @returns what ends it, after what waits has been sent
 */
export const sendTelemetry = (
  settings: TelemetrySettings,
  listMetrics: () => Promise<Listed[]>,
  warn: (message: string) => void,
): (() => Promise<void>) => {
  diag.setLogger(warnNowAndThen(warn), { logLevel: DiagLogLevel.ERROR, suppressOverrideMessage: true });
  const resource = describeProcess();
  const closes = [
    ...(settings.traces ? [sendTraces(resource)] : []),
    ...(settings.metrics ? [sendMetrics(resource, settings.interval, listMetrics)] : []),
  ];
  return async () => {
    listenForWork(null);
    await Promise.allSettled(closes.map((close) => close())); // what a collector that is away does not take now is lost
    diag.disable();
  };
};

/** OTEL_SERVICE_NAME and OTEL_RESOURCE_ATTRIBUTES go before ours. */
const describeProcess = (): Resource =>
  defaultResource()
    .merge(resourceFromAttributes({ 'service.name': NAME, 'service.instance.id': randomUUID() }))
    .merge(detectResources({ detectors: [envDetector] }));

const sendTraces = (resource: Resource): (() => Promise<void>) => {
  const provider = new BasicTracerProvider({
    resource,
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  const tracer = provider.getTracer(NAME);
  listenForWork(({ name, kind, began, seconds, hasFailed, attributes, parent }: Work) => {
    const options = {
      kind: kind === 'request' ? SpanKind.SERVER : SpanKind.CONSUMER,
      startTime: began,
      attributes,
    };
    const span = tracer.startSpan(name, options, readParent(parent));
    if (hasFailed) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end(began + seconds * MILLISECONDS);
  });
  return () => provider.shutdown();
};

const sendMetrics = (
  resource: Resource,
  interval: number,
  listMetrics: () => Promise<Listed[]>,
): (() => Promise<void>) => {
  const startTime = toHrTime(Date.now());
  const collect = async () => {
    const span = { startTime, endTime: toHrTime(Date.now()) };
    const metrics = (await listMetrics()).flatMap((metric) => toMetricData(metric, span) ?? []);
    return { resourceMetrics: { resource, scopeMetrics: [{ scope: { name: NAME }, metrics }] }, errors: [] };
  };
  const reader = new PeriodicExportingMetricReader({
    exporter: new OTLPMetricExporter(),
    exportIntervalMillis: interval,
    exportTimeoutMillis: Math.min(interval, 10_000),
    metricProducers: [{ collect }],
  });
  const provider = new MeterProvider({ resource, readers: [reader] });
  return () => provider.shutdown();
};

const MILLISECONDS = 1000; // in a second

const toHrTime = (milliseconds: number): HrTime => [
  Math.floor(milliseconds / MILLISECONDS),
  (milliseconds % MILLISECONDS) * 1_000_000,
];

const PAUSE = 60_000; // milliseconds between two warnings: a collector that is away is one fault, not one a batch

const warnNowAndThen = (warn: (message: string) => void) => {
  let said = -Infinity;
  const none = (): void => undefined;
  const error = (message: string): void => {
    if (performance.now() - said < PAUSE) return;
    said = performance.now();
    warn(`Traces or metrics were not taken by the collector of OpenTelemetry: ${message}`);
  };
  return { error, warn: none, info: none, debug: none, verbose: none };
};

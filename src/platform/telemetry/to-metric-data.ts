import { ValueType, type Attributes, type HrTime } from '@opentelemetry/api';
import { AggregationTemporality, DataPointType, type MetricData } from '@opentelemetry/sdk-metrics';
import type { MetricObjectWithValues, MetricValueWithName } from 'prom-client';

/** A metric as prom-client lists it. */
export type Listed = MetricObjectWithValues<MetricValueWithName<string>>;

/** When counting began, and now. */
export interface Span {
  readonly startTime: HrTime;
  readonly endTime: HrTime;
}

type Labels = Listed['values'][number]['labels'];

/**
 * A metric of `/metrics` as OpenTelemetry has it: the same name, labels and limits. Source: OpenTelemetry, "Prometheus and OpenMetrics
 * Compatibility"
 *
 * @returns null for a summary: there is none, and its quantiles cannot be added up
 */
export const toMetricData = (metric: Listed, span: Span): MetricData | null => {
  const common = {
    descriptor: { name: metric.name, description: metric.help, unit: '', valueType: ValueType.DOUBLE },
    aggregationTemporality: AggregationTemporality.CUMULATIVE,
  };
  const points = metric.values.map(({ labels, value }) => ({
    ...span,
    attributes: toAttributes(labels),
    value,
  }));
  switch (String(metric.type)) {
    case 'counter':
      return { ...common, dataPointType: DataPointType.SUM, isMonotonic: true, dataPoints: points };
    case 'gauge':
      return { ...common, dataPointType: DataPointType.GAUGE, dataPoints: points };
    case 'histogram':
      return {
        ...common,
        dataPointType: DataPointType.HISTOGRAM,
        dataPoints: seriesOf(metric).map(({ attributes, values }) => ({
          ...span,
          attributes,
          value: toHistogram(metric.name, values),
        })),
      };
    default:
      return null;
  }
};

const LIMIT = 'le'; // the label of a bucket's upper limit

const toAttributes = (labels: Labels): Attributes =>
  Object.fromEntries(
    Object.entries(labels).flatMap(([name, value]) =>
      name === LIMIT || value === undefined ? [] : [[name, value]],
    ),
  );

/** What belongs together: the same labels but for the limit. */
const seriesOf = ({ values }: Listed): { attributes: Attributes; values: Listed['values'] }[] => {
  const series = new Map<string, { attributes: Attributes; values: Listed['values'] }>();
  for (const value of values) {
    const attributes = toAttributes(value.labels);
    const key = JSON.stringify(attributes);
    const found = series.get(key) ?? { attributes, values: [] };
    found.values.push(value);
    series.set(key, found);
  }
  return [...series.values()];
};

/** Prometheus counts all below a limit, OpenTelemetry those between two. */
const toHistogram = (name: string, values: Listed['values']) => {
  const valueOf = (suffix: string): number =>
    values.find(({ metricName }) => metricName === `${name}_${suffix}`)?.value ?? 0;
  const buckets = values
    .filter(({ metricName, labels }) => metricName === `${name}_bucket` && labels[LIMIT] !== '+Inf')
    .map(({ labels, value }) => ({ limit: Number(labels[LIMIT]), below: value }))
    .sort((one, other) => one.limit - other.limit);
  const count = valueOf('count');
  const below = [...buckets.map((bucket) => bucket.below), count];
  return {
    buckets: {
      boundaries: buckets.map(({ limit }) => limit),
      counts: below.map((upTo, at) => upTo - (below[at - 1] ?? 0)),
    },
    sum: valueOf('sum'),
    count,
  };
};

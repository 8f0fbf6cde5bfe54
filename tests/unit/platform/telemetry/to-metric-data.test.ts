import { DataPointType } from '@opentelemetry/sdk-metrics';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import { toMetricData, type Listed } from '../../../../src/platform/telemetry/to-metric-data';

const SPAN = { startTime: [1, 0], endTime: [2, 0] } satisfies Parameters<typeof toMetricData>[1];

const listed = async (registry: Registry) => {
  const [metric] = (await registry.getMetricsAsJSON()) as Listed[];
  return metric === undefined ? null : toMetricData(metric, SPAN);
};

describe('a metric of /metrics for OpenTelemetry', () => {
  it('is a sum that only grows where it was a counter', async () => {
    const registry = new Registry();
    new Counter({ name: 'jobs_total', help: 'h', labelNames: ['outcome'], registers: [registry] }).inc(
      { outcome: 'done' },
      3,
    );
    expect(await listed(registry)).toMatchObject({
      descriptor: { name: 'jobs_total', description: 'h' },
      dataPointType: DataPointType.SUM,
      isMonotonic: true,
      dataPoints: [{ ...SPAN, attributes: { outcome: 'done' }, value: 3 }],
    });
  });

  it('is a gauge where it was one', async () => {
    const registry = new Registry();
    new Gauge({ name: 'connections', help: 'h', registers: [registry] }).set(7);
    expect(await listed(registry)).toMatchObject({
      dataPointType: DataPointType.GAUGE,
      dataPoints: [{ attributes: {}, value: 7 }],
    });
  });

  it('counts what lies between two limits where a histogram counted all below each', async () => {
    const registry = new Registry();
    const options = { name: 'delay', help: 'h', labelNames: ['route'], registers: [registry] };
    const histogram = new Histogram({ ...options, buckets: [1, 2] });
    for (const seconds of [0.5, 0.6, 1.5, 9]) histogram.observe({ route: 'a' }, seconds);
    histogram.observe({ route: 'b' }, 1.5);
    expect(await listed(registry)).toMatchObject({
      dataPointType: DataPointType.HISTOGRAM,
      dataPoints: [
        {
          attributes: { route: 'a' },
          value: { buckets: { boundaries: [1, 2], counts: [2, 1, 1] }, count: 4, sum: 11.6 },
        },
        {
          attributes: { route: 'b' },
          value: { buckets: { boundaries: [1, 2], counts: [0, 1, 0] }, count: 1 },
        },
      ],
    });
  });
});

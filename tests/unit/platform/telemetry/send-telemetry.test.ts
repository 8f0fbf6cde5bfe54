import { setTimeout as wait } from 'node:timers/promises';
import { sendTelemetry } from '../../../../src/platform/telemetry/send-telemetry';
import { tellWork } from '../../../../src/platform/telemetry/told-work';

const SETTINGS = {
  OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9', // nobody listens
  OTEL_EXPORTER_OTLP_TIMEOUT: '200',
  OTEL_BSP_SCHEDULE_DELAY: '10',
};

describe('a collector that is away', () => {
  const before = { ...process.env };

  afterAll(() => {
    process.env = before;
  });

  it('is told of once, and holds no end up', async () => {
    Object.assign(process.env, SETTINGS);
    const warnings: string[] = [];
    const close = sendTelemetry(
      { traces: true, metrics: true, interval: 50 },
      () => Promise.resolve([]),
      (warning) => warnings.push(warning),
    );
    for (let turn = 0; turn < 20; turn += 1) {
      tellWork(() => ({
        name: 'job release',
        kind: 'job',
        began: Date.now(),
        seconds: 1,
        hasFailed: true,
        attributes: {},
      }));
      await wait(20);
    }
    await close();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/^Traces or metrics were not taken by the collector of OpenTelemetry: /);
    let isAsked = false;
    tellWork(() => {
      isAsked = true;
      throw new Error('Nobody listens any more.');
    });
    expect(isAsked).toBe(false);
  });
});

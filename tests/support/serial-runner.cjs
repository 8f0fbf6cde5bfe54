const { default: TestRunner } = require('jest-runner');

/** Runs one file after the other: they share a newsroom. Files of other projects run side by side. */
class SerialRunner extends TestRunner {
  isSerial = true;
}

module.exports = SerialRunner;

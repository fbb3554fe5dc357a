const kbit = 1000 / 8;

/** A mid-range phone, whose processor is about four times slower than that of a desktop computer. */
const slowCpu = 4;

export const conditions = [
  { id: 'none', name: 'no emulation', cpu: 1 },
  { id: 'cpu', name: 'CPU 4× slower', cpu: slowCpu },
  {
    id: 'fast',
    name: 'fast 4G (9 Mbit/s, 60 ms), CPU 4× slower',
    cpu: slowCpu,
    network: { latency: 60, downloadThroughput: 9000 * kbit, uploadThroughput: 1500 * kbit },
  },
  {
    id: 'slow',
    name: 'slow 4G (1.6 Mbit/s, 150 ms), CPU 4× slower',
    cpu: slowCpu,
    network: { latency: 150, downloadThroughput: 1600 * kbit, uploadThroughput: 750 * kbit },
  },
];

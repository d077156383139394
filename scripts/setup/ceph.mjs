import { installPackages } from './install-packages.mjs';
import { which } from './run.mjs';

const NEEDED = [
  { program: 'ceph-mon', package: 'ceph-mon' },
  { program: 'ceph-mgr', package: 'ceph-mgr' },
  { program: 'ceph-osd', package: 'ceph-osd' },
  { program: 'radosgw', package: 'radosgw' },
  { program: 'ceph', package: 'ceph-common' },
];
const UNITS = [
  ...['ceph.target', 'ceph-mon.target', 'ceph-mgr.target', 'ceph-osd.target', 'ceph-radosgw.target'],
  ...['ceph-crash.service', 'rbdmap.service'],
];

/** The S3 server of the tests; they use another one where TEST_S3_ENDPOINT names it, and are skipped where there is neither. */
export const ceph = {
  name: 'Ceph',
  optional: true,
  isDone: () => Boolean(process.env.TEST_S3_ENDPOINT) || missing().length === 0,
  install: () => installPackages(missing(), { units: UNITS }),
};

function missing() {
  return NEEDED.filter(({ program }) => !which(program)).map((need) => need.package);
}

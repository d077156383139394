/** Dozens of settings as users pass them to `docker create`; none needs a certain kernel or cgroup version. */
export const SETTINGS = [
  ...['--hostname', 'box', '--domainname', 'lan', '--user', '12:34', '--workdir', '/tmp', '--env', 'A=1', '--label', 'a=b'],
  ...['--ulimit', 'nofile=1234:1235', '--sysctl', 'kernel.shmmax=123456', '--add-host', 'db:10.9.8.7', '--dns', '10.1.1.1'],
  ...['--dns-search', 'lan', '--dns-option', 'ndots:3', '--group-add', '4242', '--oom-score-adj', '500', '--shm-size', '3m'],
  ...['--security-opt', 'no-new-privileges', '--cap-drop', 'ALL', '--cap-add', 'CHOWN', '--read-only', '--ipc', 'shareable'],
  ...['--log-driver', 'local', '--log-opt', 'max-size=1m', '--init', '--stop-signal', 'INT', '--stop-timeout', '0'],
  ...['--tmpfs', '/t:size=1m', '--mount', 'type=tmpfs,target=/scratch,tmpfs-size=1048576,tmpfs-mode=1770'],
  ...['--restart', 'on-failure:3', '--health-cmd', 'true', '--health-interval', '7s', '--expose', '99'],
];

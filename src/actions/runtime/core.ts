/** What the actions use of `@actions/core`; loading it costs an action's start about 70 ms, so only actions do. */
export type Core = Pick<
  typeof import('@actions/core'),
  | 'addPath'
  | 'debug'
  | 'error'
  | 'getInput'
  | 'getState'
  | 'group'
  | 'info'
  | 'isDebug'
  | 'saveState'
  | 'setOutput'
  | 'setSecret'
  | 'summary'
  | 'warning'
>;

import type { Inspection } from '../../../providers/provider.ts';
import { type CommandFactory, success } from '../../command.ts';
import { type CommonFlags, finish } from '../../options/common.ts';
import { renderFacts } from '../../render/details.ts';
import { hasColours } from '../../terminal.ts';
import { warnOfInterrupted } from './recover.ts';

export const validateVerb: CommandFactory = (parent, run) => {
  const command = parent
    .command('validate')
    .summary('check whether a container can be captured')
    .description(
      'Check whether a container can be captured: whether it exists and is in a suitable state, and what is included and excluded. Captures nothing',
    )
    .argument('<container>', 'its name or ID');
  finish(command, {
    examples: ['vm snapshot validate webapp', 'vm snapshot validate webapp --quiet && vm snapshot create --container webapp'],
    exits: ['ERR_NOT_FOUND', 'ERR_DENIED', 'ERR_UNAVAILABLE', 'ERR_CONFLICT'],
  });
  command.action((container: string, flags: CommonFlags) =>
    run(flags, async (context) => {
      const { app, c, terminal } = context;
      const provider = await app.openContainers();
      const examined = await provider.examine({ kind: 'container', container, quiesce: false, includeEnv: false }, c);
      await warnOfInterrupted(context);
      const { id, name, state, image, volumes, notCaptured } = examined;
      context.result({
        data: { container: { id, name }, state, image, volumes, not_captured: notCaptured },
        text: [
          success(`The container ${name} can be captured`, context),
          renderFacts(facts(examined), { bold: hasColours(terminal.stdout, terminal.env) }),
        ].join('\n'),
        bare: name,
      });
    }),
  );
};

function facts({ id, state, image, volumes, notCaptured }: Inspection): [string, string][] {
  return [
    ['Id', id.slice(0, 12)],
    ['State', state === 'running' ? 'running; --quiesce pauses it during the capture' : state],
    ['Image', image],
    ['Volumes', volumes.join(', ')],
    ...notCaptured.map((what): [string, string] => ['Excluded', what]),
  ];
}

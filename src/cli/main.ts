import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { FILTER_IDS, type FilterId } from '../core/filters/types';
import { batch } from './batch';
import { type ExtractCommandOptions, extractCommand, FORMATS, NoArticle } from './extract-command';
import { NameModels } from './name-models';
import { UnreadableSource } from './source';

const EXIT_NO_ARTICLE = 1;
const EXIT_USAGE = 2;

const models = new NameModels(fileURLToPath(new URL('.', import.meta.url)));

const program = new Command('lede').description('Reads news articles cleanly.').exitOverride();

program
  .command('extract')
  .description('print the article of a page (.html) or of a plain text (.txt)')
  .argument('<file>', 'a file, or - for standard input')
  .option('--url <address>', "the page's address, to make its links absolute", address)
  .addOption(new Option('--format <format>', 'how to print it').choices(FORMATS).default('json'))
  .option('--show <category>', 'show what this filter hides (repeatable)', category, [])
  .option('--hide <category>', 'hide what this filter finds (repeatable)', category, [])
  .action((file: string, options: ExtractCommandOptions) => {
    process.stdout.write(extractCommand(file, options, models));
  });

program
  .command('batch')
  .description('read one page a line as JSON, write one article a line as JSON')
  .action(() => batch(process.stdin, process.stdout, models));

for (const command of [program, ...program.commands]) command.exitOverride();

// Whoever reads the output may have had enough of it (`lede batch | head`): that is the end of the work, not a mistake.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof NoArticle || error instanceof UnreadableSource) {
    process.stderr.write(`lede: ${error.message}\n`);
    process.exitCode = EXIT_NO_ARTICLE;
  } else if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
  } else throw error;
}

function category(value: string, previous: FilterId[]): FilterId[] {
  if (!(FILTER_IDS as readonly string[]).includes(value)) {
    throw new InvalidArgumentError(`The categories are: ${FILTER_IDS.join(', ')}.`);
  }
  return [...previous, value as FilterId];
}

function address(value: string): string {
  if (!URL.canParse(value)) throw new InvalidArgumentError('This is not an absolute address.');
  return value;
}

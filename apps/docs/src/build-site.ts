import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { answersPage } from './answers-page.ts';
import {
  openapiFiles,
  openapiFolder,
  postmanFile,
  readApis,
  readControlApi,
  readSources,
} from './contract.ts';
import { evidencePage } from './evidence/evidence-page.ts';
import { readOpenQuestions } from './evidence/open-questions.ts';
import { openQuestionsPage } from './evidence/open-questions-page.ts';
import { inReadingOrder } from './index-page/guidance.ts';
import { indexPage } from './index-page/index-page.ts';
import { createReferencePage } from './reference/reference-page.ts';
import { readSandboxFacts } from './sandbox-page/facts.ts';
import { sandboxPage } from './sandbox-page/sandbox-page.ts';
import { referencePage } from './site-header.ts';

const styles = ['base', 'sections', 'tables', 'guides', 'sandbox'];

async function stylesheet(): Promise<string> {
  const files = styles.map((name) => new URL(`./style/${name}.css`, import.meta.url));
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).join('\n');
}

/**
 * Writes the whole site into a folder, which is emptied before.
 *
 * @param folder address of the folder, with a slash at the end.
 */
export async function buildSite(folder: URL): Promise<void> {
  const apis = inReadingOrder(await readApis());
  const control = await readControlApi();
  const sources = await readSources();
  const facts = await readSandboxFacts();
  const questions = await readOpenQuestions();
  await rm(folder, { recursive: true, force: true });
  for (const room of ['openapi/', 'postman/'])
    await mkdir(new URL(room, folder), { recursive: true });
  const write = (name: string, text: string) => writeFile(new URL(name, folder), text);
  await Promise.all([
    write('index.html', indexPage(apis, control, sources)),
    write('sandbox.html', sandboxPage(apis, control, sources, facts)),
    write('answers.html', answersPage(apis)),
    write('evidence.html', evidencePage(apis)),
    write('open-questions.html', openQuestionsPage(apis, sources, questions)),
    write('style.css', await stylesheet()),
    ...[
      ...[...apis, control].flatMap(openapiFiles),
      ...['collection', 'environment'].map(postmanFile),
    ].map((file) => copyFile(new URL(`../${file}`, openapiFolder), new URL(file, folder))),
    ...[...apis, control].map(async (api) =>
      write(referencePage(api), await createReferencePage(api, apis, sources)),
    ),
  ]);
}

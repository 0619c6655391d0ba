import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const FOLDER = '.github/workflows';

/** What a job may do beyond reading the code: `workflow job permission`, each with a reason in its file. */
const MAY = [
  'comment.yml comment actions: read',
  'comment.yml comment pull-requests: write',
  'daily-deploy.yml posters contents: write',
];

type Step = {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
};
type Job = { permissions?: Record<string, string>; steps: Step[]; env?: object };
type Workflow = {
  on: Record<string, unknown>;
  permissions: object;
  env?: object;
  jobs: Record<string, Job>;
};

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});

const isWriting = ({ permissions = {} }: Job) => Object.values(permissions).includes('write');
const holdsToken = (value: unknown) => /github\.token|secrets\./u.test(JSON.stringify(value ?? {}));

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  const jobs = Object.entries(workflow.jobs);
  const steps = jobs.flatMap(([, job]) => job.steps);
  const triggers = Object.keys(workflow.on);

  test('may do nothing unless a job says so, and no job more than it needs', () => {
    expect(workflow.permissions).toEqual({});
    const more = jobs.flatMap(([job, { permissions = {} }]) =>
      Object.entries(permissions)
        .map(([what, how]) => `${name} ${job} ${what}: ${how}`)
        .filter((one) => !one.endsWith(' contents: read')),
    );
    expect(more).toEqual(MAY.filter((one) => one.startsWith(`${name} `)));
  });

  test('names actions by their full hash, and their version', () => {
    const uses = text.match(/(?<=uses:).*/gu) ?? [];
    expect(uses).toHaveLength(steps.filter((step) => step.uses).length);
    for (const use of uses)
      expect(use).toMatch(/^ actions\/[a-z-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/u);
  });

  test('leaves no token behind after a checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with?.['persist-credentials']).toBe(false);
  });

  test('puts no value of GitHub into a script: it would run as one', () => {
    for (const { run = '', with: options } of steps) {
      expect(run).not.toContain('${{');
      expect(options ?? {}).not.toHaveProperty('script');
    }
  });

  test('gives tokens only to steps that run none of the code', () => {
    expect(holdsToken(workflow.env)).toBe(false);
    for (const [, { env, steps: own }] of jobs) {
      expect(holdsToken(env)).toBe(false);
      for (const step of own.filter(holdsToken))
        expect(step.run).not.toMatch(/\b(?:npm|npx|node|bash)\b/u);
    }
  });

  test('installs without the scripts of packages', () => {
    for (const { run = '' } of steps) expect(strayInstalls(run)).toEqual([]);
  });

  test('gives what a stranger wrote nothing but its code to read', () => {
    expect(triggers).not.toContain('pull_request_target');
    if (triggers.includes('pull_request')) {
      expect(jobs.filter(([, job]) => isWriting(job))).toEqual([]);
      expect(holdsToken(workflow)).toBe(false);
    }
  });

  test('may write only with the code of the main branch, and nothing that others have cached', () => {
    for (const [, job] of jobs.filter(([, one]) => isWriting(one))) {
      expect(
        triggers.filter((one) => !['schedule', 'workflow_dispatch', 'workflow_run'].includes(one)),
      ).toEqual([]);
      if (!triggers.includes('workflow_run')) continue;
      for (const { uses, with: options } of job.steps) {
        // An action that unpacks an artifact would write whatever files it holds.
        if (uses) expect(uses).toMatch(/^actions\/(?:checkout|setup-node)@/u);
        for (const key of ['ref', 'repository', 'cache'])
          expect(options ?? {}).not.toHaveProperty(key);
        if (uses?.includes('setup-node')) expect(options?.['package-manager-cache']).toBe(false);
      }
    }
  });
});

/** Installations that would run scripts of packages. */
function strayInstalls(script: string): string[] {
  const installs =
    script.match(/\b(?:npm (?:ci|i|install|add|exec)|npx|yarn|pnpm)\b[^&|;\n]*/gu) ?? [];
  return installs.filter((line) => !/^npm ci(?: .*)? --ignore-scripts\b/u.test(line));
}

test('what they all run installs without the scripts of packages, too', () => {
  expect(strayInstalls(readFileSync('.ci/run', 'utf8'))).toEqual([]);
  expect(strayInstalls('npm ci && npm test')).toEqual(['npm ci ']);
});

test('the pull request of a comment is found by what GitHub says of the run', () => {
  const { workflow } = workflows.find(({ name }) => name === 'comment.yml')!;
  const { steps } = workflow.jobs.comment!;
  expect(steps[0]!.env).toMatchObject({ HEAD_SHA: '${{ github.event.workflow_run.head_sha }}' });
  expect(steps[0]!.run).toContain('.head.sha == $sha');
  expect(steps.at(-1)!.env).toMatchObject({ NUMBER: '${{ steps.pull.outputs.number }}' });
  for (const { run } of steps.slice(0, 1)) expect(run).not.toContain('changes.json');
});

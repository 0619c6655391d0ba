/**
 * Runs a command of this folder in this very process: `node lib/commands/in-process.js start`. The `tsx` command runs it in a
 * child, which it kills with SIGKILL if a signal is not acknowledged within 60 ms: a busy server would break off its
 * answers, and what it has started would serve on without it.
 */
import 'tsx';

// A signal to npm reaches the shell that npm runs its scripts in, which dies without passing it on.
if (process.env.npm_lifecycle_event !== undefined) {
  const { ppid } = process;
  const look = () => process.ppid !== ppid && process.kill(process.pid, 'SIGTERM');
  setInterval(look, 500).unref();
}

const [name] = process.argv.splice(2, 1);
await import(`./${name}.ts`);

/** Hears what a command says on both channels, until asked; the console then speaks again. */
export function hear(): () => string {
  const {log, error} = console;
  const lines: string[] = [];
  console.log = console.error = (...said: unknown[]) => void lines.push(said.join(' '));
  return () => {
    Object.assign(console, {log, error});
    return lines.join('\n');
  };
}

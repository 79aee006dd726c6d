/** Whether a window would be seen by the one who started the program. */
export const hasDisplay = (machine: {
  platform: string;
  env: Readonly<Record<string, string | undefined>>;
}): boolean => {
  const { platform, env } = machine;
  if (env['CI'] === 'true' || env['CI'] === '1') return false;
  if (platform === 'linux') return Boolean(env['DISPLAY'] ?? env['WAYLAND_DISPLAY']);
  // Over SSH the window would open on the machine's own screen, if anywhere.
  return env['SSH_CONNECTION'] === undefined;
};

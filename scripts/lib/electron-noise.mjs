/**
 * What Chromium logs on a machine without a desktop and that nobody can act on. Each pattern names
 * one known message; whatever else comes on stderr is passed on.
 * @type {readonly RegExp[]}
 */
const noise = [
  // No D-Bus: power, notifications and the keyring are not asked then.
  /^\[[\d:/.]+:(ERROR|WARNING):\S*(bus|object_proxy)\.cc\S*\] Failed to (connect to the bus|call method)/,
  // No GPU or video hardware: Chromium draws with the CPU.
  /^\[[\d:/.]+:(ERROR|WARNING):\S*vaapi_wrapper\.cc/,
  /^\[[\d:/.]+:(ERROR|WARNING):\S*viz_main_impl\.cc\S*\] Exiting GPU process due to errors during initialization/,
  /^\[[\d:/.]+:(ERROR|WARNING):\S*gpu_(memory_buffer_support_x11|process_host)\.cc/,
  /^\[[\d:/.]+:(ERROR|WARNING):\S*(gl_surface_presentation_helper|angle_platform_impl|gl_display|sandbox_linux)\.cc/,
  /^\[[\d:/.]+:(ERROR|WARNING):\S*command_buffer_proxy_impl\.cc\S*\] ContextResult::kTransientFailure/,
];

/** @param {string} line */
export function isNoise(line) {
  return noise.some((pattern) => pattern.test(line));
}

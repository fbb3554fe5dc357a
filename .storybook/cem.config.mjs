export default {
  globs: ['src/elements/**/*.ts'],
  litelement: true,
  packagejson: false,
};

// Vite asks for a default export.
export default { plugins: { 'postcss-preset-mantine': {} } };

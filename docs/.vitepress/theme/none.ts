/** In place of a component of VitePress that no page has. */
export default {};

import { javascript } from "@codemirror/lang-javascript";
import { basicSetup, EditorView } from "codemirror";

/** An editor in the page. */
export interface Editor {
  readonly code: () => string;
  readonly focus: () => void;
  readonly remove: () => void;
}

const theme = EditorView.theme({
  "&": {
    fontSize: "14px",
    backgroundColor: "var(--vp-code-block-bg)",
    borderRadius: "8px",
    color: "var(--vp-c-text-1)",
  },
  ".cm-content": { fontFamily: "var(--vp-font-family-mono)", caretColor: "var(--vp-c-text-1)" },
  ".cm-gutters": { backgroundColor: "transparent", border: "none", color: "var(--vp-c-text-2)" },
  ".cm-activeLine, .cm-activeLineGutter": { backgroundColor: "var(--vp-c-default-soft)" },
  ".cm-cursor": { borderLeftColor: "var(--vp-c-text-1)" },
});

/** Puts an editor into an element; Ctrl+Enter runs the code, Escape then Tab leaves the editor. */
export function createEditor(parent: HTMLElement, code: string, label: string, run: () => void): Editor {
  const view = new EditorView({
    parent,
    doc: code,
    extensions: [
      EditorView.domEventHandlers({
        keydown(event) {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return false;
          run();
          return true;
        },
      }),
      basicSetup,
      javascript({ typescript: true }),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": label }),
      theme,
    ],
  });

  return {
    code: () => view.state.doc.toString(),
    focus: () => view.focus(),
    remove: () => view.destroy(),
  };
}

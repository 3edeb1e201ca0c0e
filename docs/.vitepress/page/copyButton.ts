import { element } from "./element.ts";

/** Selects the text where the browser gives no access to the clipboard, so that one key press copies it. */
function select(node: Node): void {
  const range = document.createRange();
  range.selectNodeContents(node);
  const selection = getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

/** A button that copies what an element shows. */
export function copyButton(shown: HTMLElement, what: string): HTMLButtonElement {
  const button = element("button", { type: "button", className: "copy-button" }, "Copy");
  button.setAttribute("aria-label", `Copy ${what}`);
  const answer = element("span", { className: "copied" });
  answer.setAttribute("role", "status");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(shown.textContent ?? "");
      answer.textContent = "Copied";
    } catch {
      select(shown);
      answer.textContent = "Selected: press Ctrl+C";
    }
  });
  shown.after(button, answer);
  return button;
}

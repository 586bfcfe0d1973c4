// The table, where scripts run: one tick chooses the whole page.

const form = document.querySelector("[data-many]");
const all = form?.querySelector("[data-all]");
if (all) {
  const boxes = [...form.querySelectorAll("[name=pk]")];
  const one = all.querySelector("input");
  all.hidden = false;
  one.addEventListener("change", () => boxes.forEach((box) => { box.checked = one.checked; }));
  form.addEventListener("change", () => {
    const chosen = boxes.filter((box) => box.checked).length;
    one.checked = chosen === boxes.length;
    one.indeterminate = chosen > 0 && chosen < boxes.length;
  });
}

// What pages gain where scripts run; everything works without.

const each = (where, what, act) => where.querySelectorAll(what).forEach(act);

// the number beside a slider follows it
function follow(slider) {
  const shown = document.querySelector(`[data-shows="${slider.id}"]`);
  if (shown) shown.textContent = `${Number(slider.value)}${shown.dataset.unit}`;
}

// a field that only belongs to one answer stands back until that answer is given
function reveal(part) {
  const [name, values] = part.dataset.when.split("=");
  const chosen = part.closest("form").querySelector(`[name="${name}"]:checked`);
  part.hidden = !chosen || !values.split(",").includes(chosen.value);
}

// the browser knows where it is: proposed, never sent by itself
function proposeZone(select) {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!select.value && [...select.options].some((option) => option.value === here)) select.value = here;
}

// a file or a text may be dropped anywhere on the form
function takeDrops(form) {
  const input = form.querySelector("input[type=file]");
  const said = form.querySelector("textarea");
  const over = (event) => {
    event.preventDefault();
    form.classList.toggle("is-over", event.type === "dragover");
  };
  form.addEventListener("dragover", over);
  form.addEventListener("dragleave", over);
  form.addEventListener("drop", (event) => {
    over(event);
    if (event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    else said.value = event.dataTransfer.getData("text/plain");
    form.querySelector("button").focus();
  });
}

// the link into one's own mail follows what was changed
function keepMail(letter) {
  const part = (name) => letter.querySelector(`[data-part="${name}"]`).value;
  const bare = part("to").match(/<([^<>]*)>\s*$/);
  const to = encodeURIComponent(bare ? bare[1] : part("to").trim()).replaceAll("%40", "@");
  const body = encodeURIComponent(part("body").replace(/\r?\n/g, "\r\n"));
  letter.querySelector("[data-mail]").href =
    `mailto:${to}?subject=${encodeURIComponent(part("subject"))}&body=${body}`;
}

async function copy(button) {
  const text = document.getElementById(button.dataset.copy);
  const said = button.closest("[data-letter]").querySelector("[data-copied]");
  try {
    await navigator.clipboard.writeText(text.value);
    said.textContent = "The text is copied.";
  } catch {
    text.select();
    said.textContent = "Press Ctrl+C (or Cmd+C) to copy: the text is selected.";
  }
}

function prepare(where) {
  each(where, "input[type=range]", follow);
  each(where, "[data-when]", reveal);
  each(where, "select[data-zone]", proposeZone);
  each(where, "form[data-drop]", takeDrops);
  each(where, "[data-copy]", (button) => { button.hidden = false; });
  // folded on a phone, where the page is long; open where there is room
  const narrow = matchMedia("(max-width: 46rem)").matches;
  each(where, "details[data-fold]", (part) => { part.open = !narrow; });
}

document.addEventListener("input", (event) => {
  if (event.target.matches("input[type=range]")) follow(event.target);
  if (event.target.matches("[name=excitement]") && event.target.form.elements.unsaid) {
    event.target.form.elements.unsaid.checked = false; // set after all
  }
  const letter = event.target.closest("[data-letter]");
  if (letter) keepMail(letter);
});
document.addEventListener("change", (event) => {
  const form = event.target.closest("form");
  if (form) each(form, "[data-when]", reveal);
});
document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-copy]");
  if (button) copy(button);
});

prepare(document);

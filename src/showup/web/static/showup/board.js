// The board, where scripts run: cards go by mouse and by key, and the page stays where it is.

const board = () => document.querySelector("[data-board]");
const mover = () => document.getElementById("move");
const linkOf = (card) => card.querySelector("h3 a");
let held = null; // the number of the card that is being dragged

function say(words) {
  const place = document.querySelector("[data-says]");
  if (place) place.textContent = words;
}

// which stages are folded stays as it was, on whichever page comes back
const folds = () => [...document.querySelectorAll(".col")].map((column) => [
  column.dataset.to, column.querySelector("details").open,
]);
function fold([key, open]) {
  const column = document.querySelector(`.col[data-to="${CSS.escape(key)}"] details`);
  if (column) column.open = open;
}

async function move(pk, to) {
  const address = document.querySelector(`[data-move="${pk}"]`).pathname;
  const values = Object.fromEntries(new FormData(mover().querySelector("form")));
  const before = folds();
  await window.htmx.ajax("POST", address, {
    target: "main", select: "main", swap: "outerHTML", values: { ...values, to },
  });
  before.forEach(fold);
  say(document.querySelector("main .notice p")?.textContent ?? "");
  const card = document.getElementById(`job-${pk}`);
  if (!card) return document.getElementById("main").focus();
  card.closest("details").open = true;
  linkOf(card).focus();
}

// what could not be done is shown: the page that says why, or that nothing answered
document.addEventListener("htmx:responseError", (event) => {
  window.location.assign(event.detail.pathInfo.requestPath);
});
document.addEventListener("htmx:sendError", () => {
  const place = document.querySelector("[data-says]");
  place.classList.remove("vh");
  place.textContent = "Nothing answered, so nothing was moved. Is Showup still running?";
});

function ask(control) {
  const dialog = mover();
  const form = dialog.querySelector("form");
  const { move: pk, name, in: here } = control.dataset;
  form.dataset.mover = pk;
  dialog.querySelector("[data-who]").textContent = name;
  dialog.querySelector("[data-other]").href = control.href;
  dialog.querySelectorAll("[name=to]").forEach((button) => {
    button.toggleAttribute("aria-current", button.value === here);
  });
  dialog.showModal();
  dialog.querySelector("[aria-current]")?.focus();
}

// arrow keys go from card to card: along a column, or to the same height of the next one
function neighbour(card, key) {
  const columns = [...board().querySelectorAll(".col")]
    .map((column) => [...column.querySelectorAll("details[open] .job")])
    .filter((cards) => cards.length);
  const at = columns.findIndex((cards) => cards.includes(card));
  const nth = columns[at].indexOf(card);
  const beside = columns[at + { ArrowLeft: -1, ArrowRight: 1 }[key]];
  if (key === "ArrowUp") return columns[at][nth - 1];
  if (key === "ArrowDown") return columns[at][nth + 1];
  return beside?.[Math.min(nth, beside.length - 1)];
}

// in the list of stages they go from stage to stage, which stand beside one another
function stageBeside(button, key) {
  const buttons = [...mover().querySelectorAll("[name=to]")];
  const wide = buttons.filter((each) => each.offsetTop === buttons[0].offsetTop).length;
  const steps = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: wide, ArrowUp: -wide };
  return buttons[buttons.indexOf(button) + steps[key]];
}

const KEYS = ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"];
document.addEventListener("keydown", (event) => {
  const button = event.target.closest?.("#move [name=to]");
  if (button && KEYS.includes(event.key)) {
    event.preventDefault();
    stageBeside(button, event.key)?.focus();
  }
  const card = event.target.closest?.(".job");
  if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key.toLowerCase() === "m") {
    event.preventDefault();
    ask(card.querySelector("[data-move]"));
  } else if (KEYS.includes(event.key)) {
    const next = neighbour(card, event.key);
    event.preventDefault();
    if (next) linkOf(next).focus();
  }
});

document.addEventListener("click", (event) => {
  const control = event.target.closest("a[data-move]");
  if (!control || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  ask(control);
});

document.addEventListener("submit", (event) => {
  const form = event.target.closest("[data-mover]");
  if (!form || event.submitter?.name !== "to") return;
  event.preventDefault();
  mover().close();
  move(form.dataset.mover, event.submitter.value);
});

const columnOf = (event) => (held ? event.target.closest?.("[data-to]") : null);
function mark(column) {
  document.querySelectorAll(".col.is-over").forEach((each) => each.classList.remove("is-over"));
  column?.classList.add("is-over");
}

document.addEventListener("dragstart", (event) => {
  const card = event.target.closest?.("[data-job]");
  if (!card) return;
  held = card.dataset.job;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", linkOf(card).textContent);
  card.classList.add("is-held");
});
document.addEventListener("dragover", (event) => {
  const column = columnOf(event);
  if (held) mark(column);
  if (column) event.preventDefault();
});
document.addEventListener("drop", (event) => {
  const column = columnOf(event);
  if (!column) return;
  event.preventDefault();
  const pk = held;
  if (!column.querySelector(`#job-${pk}`)) move(pk, column.dataset.to);
});
document.addEventListener("dragend", () => {
  document.querySelectorAll(".is-held").forEach((card) => card.classList.remove("is-held"));
  mark(null);
  held = null;
});

// Elements are made here and nowhere else: what comes from an article is always text, never markup.

/**
 * Returns a new element.
 * @param {string} name tag, with classes behind dots: "p.note"
 * @param {object} attributes by name; those that are null, undefined or false are left out
 * @param {...(Node|string|null|undefined)} children strings become text
 */
export function el(name, attributes = {}, ...children) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  element.classList.add(...classes);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) {
      element.setAttribute(key, value === true ? "" : value);
    }
  }
  element.append(...children.filter(child => child !== null && child !== undefined && child !== ""));
  return element;
}

/** Returns a button that does something. */
export function button(name, attributes, action, ...children) {
  const made = el(name, {type: "button", ...attributes}, ...children);
  made.addEventListener("click", action);
  return made;
}

/** Returns the element with an identifier. */
export function byId(id) {
  return document.getElementById(id);
}

/** Returns a description list of [term, value, ...more values] rows; rows without a value are left out. */
export function terms(rows) {
  const list = el("dl");
  for (const [term, ...values] of rows) {
    const given = values.filter(value => value !== null && value !== undefined && value !== "");
    if (given.length > 0) {
      list.append(el("dt", {}, term), el("dd", {}, ...given));
    }
  }
  return list;
}

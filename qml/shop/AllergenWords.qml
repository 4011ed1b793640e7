// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// The fourteen in words, and what people live by.
QtObject {
    id: root

    function allergens(keys: var): string {
        let words = [];
        for (const key of keys)
            words.push(root.allergen(key));
        return words.join(", ");
    }

    function allergen(allergen: string): string {
        switch (allergen) {
        case "gluten":
            return qsTr("gluten");
        case "crustaceans":
            return qsTr("crustaceans");
        case "eggs":
            return qsTr("eggs");
        case "fish":
            return qsTr("fish");
        case "peanuts":
            return qsTr("peanuts");
        case "soybeans":
            return qsTr("soya");
        case "milk":
            return qsTr("milk");
        case "nuts":
            return qsTr("nuts");
        case "celery":
            return qsTr("celery");
        case "mustard":
            return qsTr("mustard");
        case "sesame":
            return qsTr("sesame");
        case "sulphites":
            return qsTr("sulphites");
        case "lupin":
            return qsTr("lupin");
        case "molluscs":
            return qsTr("molluscs");
        default:
            return allergen;
        }
    }

    function diets(keys: var): string {
        let words = [];
        for (const key of keys)
            words.push(root.diet(key));
        return words.join(", ");
    }

    function diet(diet: string): string {
        switch (diet) {
        case "vegan":
            return qsTr("vegan");
        case "vegetarian":
            return qsTr("vegetarian");
        case "halal":
            return qsTr("halal");
        case "kosher":
            return qsTr("kosher");
        case "gluten-free":
            return qsTr("gluten-free");
        case "lactose-free":
            return qsTr("lactose-free");
        default:
            return diet;
        }
    }
}

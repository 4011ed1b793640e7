// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Bakery.BackOffice

// What a report's topics, figures and what is behind them are called.
QtObject {
    function topic(topic: int): string {
        switch (topic) {
        case ReportTopics.Sales:
            return qsTr("Sales");
        case ReportTopics.Waste:
            return qsTr("Waste");
        case ReportTopics.Freshness:
            return qsTr("Freshness");
        case ReportTopics.Payments:
            return qsTr("Payments");
        case ReportTopics.Taxes:
            return qsTr("Tax");
        default:
            return qsTr("Drawers");
        }
    }
    function kind(kind: int): string {
        switch (kind) {
        case ReportStore.Day:
            return qsTr("Day");
        case ReportStore.Week:
            return qsTr("Week");
        case ReportStore.Month:
            return qsTr("Month");
        default:
            return qsTr("Any days");
        }
    }
    function figure(measure: int): string {
        switch (measure) {
        case ReportTopics.Takings:
            return qsTr("Takings");
        case ReportTopics.PaidBack:
            return qsTr("Paid back for goods");
        case ReportTopics.Orders:
            return qsTr("Orders");
        case ReportTopics.AverageOrder:
            return qsTr("Each order");
        case ReportTopics.TurnedAway:
            return qsTr("Turned away");
        case ReportTopics.Thrown:
            return qsTr("Units thrown out");
        case ReportTopics.ThrownValue:
            return qsTr("Thrown out, at its price");
        case ReportTopics.ThrownCost:
            return qsTr("Thrown out, at its cost");
        case ReportTopics.SellThrough:
            return qsTr("Sold of what was baked");
        case ReportTopics.MedianAge:
            return qsTr("Age when sold");
        case ReportTopics.SoldOut:
            return qsTr("Sold out, all products");
        case ReportTopics.Asked:
            return qsTr("Asked for when sold out");
        case ReportTopics.Taken:
            return qsTr("Came in");
        case ReportTopics.GivenBack:
            return qsTr("Went back");
        case ReportTopics.Net:
            return qsTr("Net");
        case ReportTopics.InDrawers:
            return qsTr("Should lie in the drawers");
        case ReportTopics.CountedOff:
            return qsTr("Counted too much or too little");
        default:
            return qsTr("Tax");
        }
    }
    function behind(behind: int): string {
        switch (behind) {
        case ReportTopics.BehindSales:
            return qsTr("Orders behind it");
        case ReportTopics.BehindRefused:
            return qsTr("Orders for which there was not enough");
        case ReportTopics.BehindCancelled:
            return qsTr("Orders that were cancelled");
        case ReportTopics.BehindRefunds:
            return qsTr("What was paid back");
        case ReportTopics.BehindWaste:
            return qsTr("What was thrown out");
        case ReportTopics.BehindHandedOver:
            return qsTr("What was handed over, and how old");
        case ReportTopics.BehindAdded:
            return qsTr("What was put on the shelf");
        case ReportTopics.BehindSoldOut:
            return qsTr("From when to when");
        case ReportTopics.BehindDrawers:
            return qsTr("What was done with the drawers");
        default:
            return qsTr("Who asked, and when");
        }
    }
    // Of the bars of a topic: the first ones, and the others below them.
    function bars(topic: int, isFirst: bool): string {
        switch (topic) {
        case ReportTopics.Sales:
            return qsTr("What brought the money");
        case ReportTopics.Waste:
            return isFirst ? qsTr("Why it was thrown out") : qsTr("What was thrown out, in units");
        case ReportTopics.Freshness:
            return isFirst ? qsTr("How old it was when it was sold") : qsTr("How long it was sold out");
        case ReportTopics.Payments:
            return qsTr("How people paid");
        default:
            return qsTr("Tax by its class");
        }
    }
    function counted(topic: int, isFirst: bool): string {
        switch (topic) {
        case ReportTopics.Payments:
            return qsTr("number: orders");
        case ReportTopics.Freshness:
            return isFirst ? qsTr("number: units") : qsTr("number: times asked for");
        case ReportTopics.Taxes:
            return "";
        default:
            return qsTr("number: units");
        }
    }
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "shared/service/metrics.h"

#include <prometheus/client_metric.h>
#include <prometheus/collectable.h>
#include <prometheus/exposer.h>
#include <prometheus/metric_family.h>
#include <prometheus/metric_type.h>

#include <mutex>

using namespace Qt::StringLiterals;
using prometheus::ClientMetric;
using prometheus::MetricFamily;
using prometheus::MetricType;

namespace bakery {
namespace {

using Label = ClientMetric::Label;

// All families carry the service; which instance it is, Prometheus knows by the address.
class Families {
public:
    explicit Families(const Presence &presence) : m_service{"service", presence.service.value.toStdString()} { }

    MetricFamily &add(const char *name, const char *help, MetricType type)
    {
        m_all.push_back({name, help, type, {}});
        return m_all.back();
    }
    ClientMetric &in(MetricFamily &family, std::vector<Label> labels = {}) const
    {
        labels.insert(labels.begin(), m_service);
        family.metric.emplace_back();
        family.metric.back().label = std::move(labels);
        return family.metric.back();
    }
    void gauge(const char *name, const char *help, double value)
    {
        in(add(name, help, MetricType::Gauge)).gauge.value = value;
    }
    void counter(const char *name, const char *help, double value)
    {
        in(add(name, help, MetricType::Counter)).counter.value = value;
    }
    void histogram(const char *name, const char *help, const Histogram &told)
    {
        ClientMetric::Histogram &shown = in(add(name, help, MetricType::Histogram)).histogram;
        for (size_t i = 0; i < told.counts().size(); ++i) {
            shown.sample_count += std::uint64_t(told.counts()[i]);
            const bool isLast = i == told.bounds().size();
            shown.bucket.push_back(
                {shown.sample_count, isLast ? std::numeric_limits<double>::infinity() : told.bounds()[i]});
        }
        shown.sample_sum = told.sum();
    }
    std::vector<MetricFamily> take() { return std::move(m_all); }

private:
    Label m_service;
    std::vector<MetricFamily> m_all;
};

void tellJournals(Families &families, const Presence &presence)
{
    families.gauge("bakery_journal_head", "The last position of its own journal.", double(presence.head));
    MetricFamily lag{
        "bakery_journal_lag", "Events of a followed journal that are not handled yet.", MetricType::Gauge, {}};
    MetricFamily alarm{"bakery_journal_alarm", "1: it has stopped following this journal and will not go on by itself.",
        MetricType::Gauge, {}};
    for (const FollowedPosition &followed : presence.follows) {
        const Label whom{"follows", followed.service.value.toStdString()};
        families.in(lag, {whom}).gauge.value = double(followed.lag);
        families.in(alarm, {whom}).gauge.value = followed.alarm;
    }
    families.add(lag.name.c_str(), lag.help.c_str(), lag.type).metric = lag.metric;
    families.add(alarm.name.c_str(), alarm.help.c_str(), alarm.type).metric = alarm.metric;
}

std::vector<MetricFamily> familiesOf(const Reading &reading)
{
    const Presence &presence = reading.presence;
    Families families(presence);
    families.histogram("bakery_turn_seconds", "How long turns took, commit included.", reading.figures.turnSeconds);
    families.histogram("bakery_turn_messages", "How much one turn handled.", reading.figures.turnMessages);
    MetricFamily &answers = families.add(
        "bakery_answers_total", "Answers by request and status; from 400 on they are refusals.", MetricType::Counter);
    for (const auto &[what, times] : reading.figures.answers)
        families.in(answers, {{"request", what.first.toStdString()}, {"status", std::to_string(what.second)}})
            .counter.value = double(times);
    tellJournals(families, presence);
    families.gauge("bakery_leads", "1: this instance leads; 0: it stands by, or its store is away.",
        presence.role == Standing::Leader);
    families.gauge("bakery_broker_connected", "1: it is connected to the broker.", reading.isConnected);
    families.gauge("bakery_dead_letters", "Messages that could not be handled, and those that wait behind them.",
        double(presence.deadLetters));
    families.gauge("bakery_open_requests", "Requests whose answer comes later.", double(reading.openRequests));
    families.gauge("bakery_store_bytes", "How large its store is, log included.", double(reading.storeBytes));
    families.gauge("bakery_disk_full", "1: new work is turned away for lack of space.", presence.diskFull);
    families.counter(
        "bakery_shed_events_total", "Single events that were not published under load.", double(presence.shedEvents));
    families.gauge("bakery_reading_time_seconds", "When these figures were taken; old ones tell of a turn that hangs.",
        double(reading.takenAt.sinceEpochMs) / 1000);
    MetricFamily &version = families.add("bakery_info", "What runs here.", MetricType::Gauge);
    families
        .in(version,
            {{"name", presence.instance.value.toStdString()}, {"version", presence.version.value.toStdString()}})
        .gauge.value = 1;
    return families.take();
}

}

// Between the turns' thread, which writes, and those that serve.
class Metrics::Board final : public prometheus::Collectable {
public:
    void show(Reading reading)
    {
        const std::lock_guard lock(m_mutex);
        m_reading = std::move(reading);
    }
    std::vector<MetricFamily> Collect() const override
    {
        const std::lock_guard lock(m_mutex);
        return m_reading ? familiesOf(*m_reading) : std::vector<MetricFamily>();
    }

private:
    mutable std::mutex m_mutex;
    std::optional<Reading> m_reading;
};

struct Metrics::Parts {
    explicit Parts(quint16 port) : exposer("127.0.0.1:" + std::to_string(port), 1)
    {
        exposer.RegisterCollectable(board);
    }

    std::shared_ptr<Board> board = std::make_shared<Board>();
    prometheus::Exposer exposer;
};

Metrics::Metrics(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) { }

Metrics::~Metrics() = default;

Result<std::unique_ptr<Metrics>, QString> Metrics::serve(quint16 port)
{
    try {
        return std::unique_ptr<Metrics>(new Metrics(std::make_unique<Parts>(port)));
    } catch (const std::exception &error) {
        return Failure{u"no figures for Prometheus: 127.0.0.1:%1 cannot be served (%2)"_s.arg(port).arg(
            QString::fromUtf8(error.what()))};
    }
}

void Metrics::show(Reading reading) { m_parts->board->show(std::move(reading)); }

}
